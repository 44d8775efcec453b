# frozen_string_literal: true

require_relative 'page'

run Page.new
